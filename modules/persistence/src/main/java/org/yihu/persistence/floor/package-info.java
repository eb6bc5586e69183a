/** What plain JDBC needs for the same work: the floors that the benchmarks compare with. */
package org.yihu.persistence.floor;

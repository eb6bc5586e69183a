/** What the bare libraries need for the same work: the floors that the benchmarks compare with. */
package org.yihu.documents.floor;

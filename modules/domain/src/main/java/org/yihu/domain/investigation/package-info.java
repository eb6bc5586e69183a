/**
 * 调查: the visit form as keyed back, the record of a hearing, drafts of decisions, and the staff.
 */
package org.yihu.domain.investigation;

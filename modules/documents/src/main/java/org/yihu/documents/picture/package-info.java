/** Small pictures of attachments. */
package org.yihu.documents.picture;

/** How values are shown in messages and logs. */
package org.ballotwatch.text;

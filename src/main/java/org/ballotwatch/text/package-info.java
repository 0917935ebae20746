/** Texts: allowed characters, and how values are shown in messages and logs. */
@NullMarked
package org.ballotwatch.text;

import org.jspecify.annotations.NullMarked;

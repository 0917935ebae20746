/** The declaration and validation of settings. */
@NullMarked
package org.ballotwatch.setting;

import org.jspecify.annotations.NullMarked;

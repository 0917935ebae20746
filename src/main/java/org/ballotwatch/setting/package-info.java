/** The declaration and validation of settings. */
package org.ballotwatch.setting;

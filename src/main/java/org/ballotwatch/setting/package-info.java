/** What a setting may be, whatever it is about. */
package org.ballotwatch.setting;

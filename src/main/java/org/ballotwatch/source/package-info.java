/** Who says what, since when and with what weight, and how reports that differ become the one value shown. */
package org.ballotwatch.source;

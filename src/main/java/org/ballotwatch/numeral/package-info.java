/**
 * Numbers in the words of reporters: "two soldiers and one civilian", "no more than 10", "1.200", "three lakh". It reads what
 * it reads well and leaves the rest alone. It knows no feature and no database.
 */
@NullMarked
package org.ballotwatch.numeral;

import org.jspecify.annotations.NullMarked;

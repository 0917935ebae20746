/**
 * Reading of files in folders that others can write to. Links out of the folder are rejected, and sizes are limited.
 */
@NullMarked
package org.ballotwatch.file;

import org.jspecify.annotations.NullMarked;

/**
 * Reading of files in folders that others can write to. Links out of the folder are rejected, and sizes are limited.
 */
package org.ballotwatch.file;

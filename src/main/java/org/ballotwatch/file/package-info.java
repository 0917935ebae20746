/** Reading files of folders that others write to: links out of the folder are refused, and sizes have a bound. */
package org.ballotwatch.file;

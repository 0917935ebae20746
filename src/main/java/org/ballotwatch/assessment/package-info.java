/** Assessments: what observer missions and other bodies conclude about an election or a part of it. */
package org.ballotwatch.assessment;

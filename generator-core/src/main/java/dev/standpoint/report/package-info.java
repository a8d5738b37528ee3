/**
 * Diagnostics in the formats of other tools: SARIF for code scanning, annotations for GitHub
 * Actions. Depends on diagnostic. Used by Generator and the Maven plugin.
 */
@NullMarked
package dev.standpoint.report;

import org.jspecify.annotations.NullMarked;

/**
 * Faults in the words of other tools: SARIF for code scanning, annotations for GitHub's workflows.
 * Depends on diagnostic. Used by Generator.
 */
@NullMarked
package dev.standpoint.report;

import org.jspecify.annotations.NullMarked;

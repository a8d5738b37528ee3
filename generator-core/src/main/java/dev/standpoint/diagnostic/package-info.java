/**
 * Problems in the content: what was found, where, and what would be right. Depends on the JDK only.
 * Used by every stage.
 */
@NullMarked
package dev.standpoint.diagnostic;

import org.jspecify.annotations.NullMarked;

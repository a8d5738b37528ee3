/**
 * What is wrong with the content, where, and what would be right. Depends on the JDK only; used by
 * every stage.
 */
@NullMarked
package dev.standpoint.diagnostic;

import org.jspecify.annotations.NullMarked;

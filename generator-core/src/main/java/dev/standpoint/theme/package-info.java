/**
 * The templates, styles and fonts of a pack's pages. A project's own files replace ours. Depends on
 * the JDK only. Used by render and Generator.
 */
@NullMarked
package dev.standpoint.theme;

import org.jspecify.annotations.NullMarked;

/**
 * Checks of a project's own print styles and templates: the engine ignores what it does not know
 * and reports nothing. With an engine that reports, only {@code KnownLimitation} would be needed.
 * Depends on diagnostic, model and theme. Used by Generator.
 */
@NullMarked
package dev.standpoint.render.pdf.lint;

import org.jspecify.annotations.NullMarked;

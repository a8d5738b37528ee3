/**
 * What every format shares: the renderer's interface, its artifacts, and the options of a PDF.
 * Depends on assemble. Used by publish.
 */
@NullMarked
package dev.standpoint.render;

import org.jspecify.annotations.NullMarked;

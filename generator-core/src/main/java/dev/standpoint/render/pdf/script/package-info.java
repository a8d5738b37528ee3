/**
 * Text in any script, for an engine that draws one font from left to right and shapes nothing:
 * other fonts for missing glyphs, joined Arabic letters, right-to-left lines. Depends on
 * render.pdf.font. Used by render.pdf and render.pdf.document.
 *
 * <p>Before layout, {@code Direction} resolves {@code dir="auto"} and {@code ArabicWords} joins
 * letters. During layout, {@code FontRuns} measures. After it, {@code BidiLines} reorders each
 * {@code BidiParagraph} by its {@code BidiLevels}. While painting, {@code TextPainter} draws {@code
 * FontRun}s, and {@code RightToLeftWriter} those from the right.
 */
@NullMarked
package dev.standpoint.render.pdf.script;

import org.jspecify.annotations.NullMarked;

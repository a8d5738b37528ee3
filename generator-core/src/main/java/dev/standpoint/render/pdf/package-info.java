/**
 * Print XHTML to tagged PDF (PDF/UA-1 and PDF/A-3a). Depends on render, render.words, theme and
 * xml. Used by Generator. Only this package sees Flying Saucer 9.13 and OpenPDF 2.0.
 *
 * <h2>From XHTML to PDF</h2>
 *
 * <ol>
 *   <li>{@link dev.standpoint.render.pdf.ProfileChoice} chooses the full or the brief document, by
 *       a {@code PageEstimate}; {@link dev.standpoint.render.pdf.PdfRenderer} prints it with {@code
 *       PackAttachments} and reports what could not be shown ({@code UnprintableText}).
 *   <li>{@link dev.standpoint.render.pdf.PdfPrinter} directs the steps below.
 *   <li>{@code document.PrintDocument} parses the XHTML and prepares its tree.
 *   <li>Flying Saucer lays out the pages. It asks {@code ThemeAgent} for files, {@code ThemeFonts}
 *       for fonts, {@code TextMeasurer} for widths, {@code LineBreaks} and {@code PrintNamespace}
 *       for line ends, and {@code PrintImages} for pictures.
 *   <li>{@code script.BidiLines} moves the parts of right-to-left lines to their places.
 *   <li>{@code PrintDevice} starts to paint, and {@code structure.StructureBuilder} builds the
 *       tags.
 *   <li>For each text, {@code ContentFinder} finds its place in the structure, {@code ContentMarks}
 *       marks it as content or artifact, and {@code script.TextPainter} draws it. {@code PageLinks}
 *       writes the links at the end of each page.
 *   <li>At the end, {@code Bookmarks} are written, {@code structure.StructureTree} connects the
 *       tags, and {@code document.PdfProperties} adds metadata, colours and attachments.
 * </ol>
 *
 * <h2>What compensates for the engine</h2>
 *
 * <p>Each line names a limit and what could go if the engine had none:
 *
 * <ul>
 *   <li>No tags at all: {@code structure}, {@code ContentFinder}, {@code ContentMarks}, {@code
 *       ComputedStyles} and most of {@code PrintDevice}.
 *   <li>OpenPDF's elements contain either content or elements, never both: {@code
 *       structure.ChildWriter}.
 *   <li>Links without tags, some with JavaScript: {@code PageLinks}, and {@code getLinkUri} of
 *       {@code PrintNamespace}.
 *   <li>Bookmarks at wrong places on pages of different height: {@code Bookmarks}, {@code
 *       Destinations}.
 *   <li>Lines at the edge of a page painted on both pages: {@code PrintDevice.isOnPage}.
 *   <li>One font for a text, missing glyphs vanish: {@code font}, {@code script.FontRuns} and what
 *       measures and draws with it, {@code TextMeasurer} and {@code script.TextPainter}.
 *   <li>No right-to-left text: the {@code Bidi} classes and {@code RightToLeft} classes of {@code
 *       script}, {@code VisualLine}, {@code BoxFragments} and {@code Direction}.
 *   <li>No Arabic shaping and no placement of marks: the {@code Arabic} classes of {@code script}
 *       and {@code AccentPosition}.
 *   <li>Line breaks that depend on the locale, and breaks at every tag: {@code LineBreaks}, {@code
 *       getLang} of {@code PrintNamespace}.
 *   <li>Floats are slow, and soft hyphens always printed: {@code document.ListItemLabel}, {@code
 *       prepareText} of {@code document.PrintDocument}.
 *   <li>SVG as pixels: {@code PrintImages}, {@code SvgDrawing}.
 *   <li>HTML 5 unknown, any file or address opened: {@code ThemeAgent}. Its second task stays.
 *   <li>Each selector tried on each element: {@code style}.
 *   <li>Slow tables of many rows: {@code document.LongTableBody}.
 *   <li>Standard fonts not embedded, random names of subsets: {@code ThemeFonts}.
 *   <li>No output intent, XMP or file id for archives: {@code document}.
 *   <li>CSS ignored without a message: {@code lint}.
 * </ul>
 */
@NullMarked
package dev.standpoint.render.pdf;

import org.jspecify.annotations.NullMarked;

/**
 * The author's syntax on top of CommonMark: attributes, bracketed spans, fenced divs and citations,
 * as Flexmark extensions and nodes. Depends on Flexmark. Used by read.mark and read.note.
 */
@NullMarked
package dev.standpoint.read.markdown;

import org.jspecify.annotations.NullMarked;

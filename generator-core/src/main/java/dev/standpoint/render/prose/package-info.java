/**
 * The text of notes as markup: blocks, running text, citations, footnotes. Depends on
 * render.markup, render.cite, render.link, render.view and render.words. Used by render.page.
 */
@NullMarked
package dev.standpoint.render.prose;

import org.jspecify.annotations.NullMarked;

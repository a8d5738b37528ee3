/**
 * Citations and bibliographies in a style of the Citation Style Language; the only package that
 * sees citeproc-js and the script engine. Depends on assemble and render.words. Used by
 * render.link, render.markup, render.view, render.prose and render.page.
 */
@NullMarked
package dev.standpoint.render.cite;

import org.jspecify.annotations.NullMarked;

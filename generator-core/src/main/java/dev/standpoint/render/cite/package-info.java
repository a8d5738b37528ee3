/**
 * Citations and bibliographies in a style of the Citation Style Language; the only package that
 * sees citeproc. Depends on assemble. Used by render.html.
 */
@NullMarked
package dev.standpoint.render.cite;

import org.jspecify.annotations.NullMarked;

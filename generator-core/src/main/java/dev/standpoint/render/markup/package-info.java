/**
 * Markup that escapes everything put into it. Depends on render and render.cite. Used by
 * render.view, render.prose and render.page.
 */
@NullMarked
package dev.standpoint.render.markup;

import org.jspecify.annotations.NullMarked;

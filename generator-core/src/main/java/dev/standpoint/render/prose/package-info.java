/**
 * A note's blocks and inlines to markup. Depends on render.markup, render.link and render.view.
 * Used by render.page.
 */
@NullMarked
package dev.standpoint.render.prose;

import org.jspecify.annotations.NullMarked;

/**
 * Addresses: ids of elements, paths of pages, and where each link leads on screen and in print.
 * Depends on assemble and render.cite. Used by render.view, render.prose and render.page.
 */
@NullMarked
package dev.standpoint.render.link;

import org.jspecify.annotations.NullMarked;

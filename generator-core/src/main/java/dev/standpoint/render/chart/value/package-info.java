/**
 * Charts of what actors hold: how values are spread, and who moved from which to which. Depends on
 * render.chart.drawing and render.words. Used by render.view.
 */
@NullMarked
package dev.standpoint.render.chart.value;

import org.jspecify.annotations.NullMarked;

/**
 * Pictures of what was computed, as SVG: the timeline, shifts and spreads of positions. Depends on
 * model and render. Used by render.html.
 */
@NullMarked
package dev.standpoint.render.chart;

import org.jspecify.annotations.NullMarked;

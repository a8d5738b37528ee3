/**
 * Charts as simple shapes and labels, written as SVG for the screen and for print. Depends on
 * render and render.words. Used by render.chart.timeline, render.chart.value and render.view.
 */
@NullMarked
package dev.standpoint.render.chart.drawing;

import org.jspecify.annotations.NullMarked;

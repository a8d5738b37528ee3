/**
 * Charts of a timeline: how days, spans and uncertain dates are laid out on an axis. Depends on
 * render.chart.drawing and render.words. Used by render.view.
 */
@NullMarked
package dev.standpoint.render.chart.timeline;

import org.jspecify.annotations.NullMarked;

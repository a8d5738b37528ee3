package dev.standpoint.render.chart.timeline;

/**
 * A place on a time axis and its words: the day, month or year, then the month or year that this
 * belongs to (empty if none), then the full date.
 */
record TimeTick(double at, String fine, String coarse, String full) {}

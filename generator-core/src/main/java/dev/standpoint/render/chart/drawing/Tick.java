package dev.standpoint.render.chart.drawing;

/**
 * A place on a time axis and its words: the day, month or year, what that is part of, and both in
 * one.
 */
public record Tick(double at, String fine, String coarse, String whole) {}

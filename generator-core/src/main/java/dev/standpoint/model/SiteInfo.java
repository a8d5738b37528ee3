package dev.standpoint.model;

/**
 * What standpoint.yaml says of the packs together; absent texts are empty, the language never. The
 * base URL ends in a slash.
 */
public record SiteInfo(String title, String baseUrl, String language, String publisher) {}

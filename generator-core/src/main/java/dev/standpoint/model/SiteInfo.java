package dev.standpoint.model;

/**
 * The settings of standpoint.yaml for all packs together. Texts that are not given are empty,
 * except the language (BCP 47), which has a default. The base URL ends with a slash.
 */
public record SiteInfo(String title, String baseUrl, String language, String publisher) {}

/**
 * The templates, styles and fonts that lay a pack out, with a project's own files in place of ours.
 * Depends on diagnostic. Used by render and Generator.
 */
@NullMarked
package dev.standpoint.theme;

import org.jspecify.annotations.NullMarked;

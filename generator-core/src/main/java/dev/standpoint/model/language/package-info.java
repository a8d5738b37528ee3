/**
 * Languages of texts: the form of their tags, and their directions. Depends on nothing. Used by
 * every later stage.
 */
@NullMarked
package dev.standpoint.model.language;

import org.jspecify.annotations.NullMarked;

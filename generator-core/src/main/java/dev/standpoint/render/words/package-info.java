/**
 * Values, dates and labels in the language of a pack's reader. Depends on model. Used by every
 * format.
 */
@NullMarked
package dev.standpoint.render.words;

import org.jspecify.annotations.NullMarked;

/**
 * Briefing to the records that templates see: every word, date and link ready to print. Depends on
 * assemble, render.words and render.link. Used by render.prose and render.page.
 */
@NullMarked
package dev.standpoint.render.view;

import org.jspecify.annotations.NullMarked;

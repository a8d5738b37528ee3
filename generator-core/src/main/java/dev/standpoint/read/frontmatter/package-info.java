/**
 * The YAML at the start of a note: its title, and the keys that its marks inherit. Depends on
 * read.yaml, read.register and read.mark. Used by read.note and read.
 */
@NullMarked
package dev.standpoint.read.frontmatter;

import org.jspecify.annotations.NullMarked;

/**
 * Which pages and print documents there are, each filled in by a template; the only package that
 * sees FreeMarker. Depends on render.view, render.prose and theme. Used by Generator.
 */
@NullMarked
package dev.standpoint.render.page;

import org.jspecify.annotations.NullMarked;

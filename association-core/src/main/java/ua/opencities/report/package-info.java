/**
 * Questions across councils and rooms, asked of SQL views and never of other rooms' classes. What a
 * figure counts is written once, in the view, so that a report, the rows behind each of its figures
 * and its exports agree to the kopiyka. What a row says of another room's words (a standing, a
 * kind) is the name of its constant.
 *
 * <p>Knows only {@code shared}, {@code tenancy} and {@code language}.
 */
package ua.opencities.report;

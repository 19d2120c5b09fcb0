/**
 * The line markup in which a paper's wording is written: a line is a block, its first signs say
 * which, and fields in double braces are filled in. A value is only ever text: whatever a council
 * typed, it adds no line, no mark and no field.
 *
 * <pre>
 * ^ УКРАЇНА               letterhead            #. text     next point: 1., 2., 3.
 * = РІШЕННЯ               title                 #.#. text   point of a point: 2.1.
 * == §. Мета              section, counted      §. text     the section's number as a point
 * &#64; left | middle | right  requisites            §.#. text   point of the section: 3.1.
 * ~ Про погодження …      subject               1.2. text   a number of one's own
 * &gt;&lt; text                 centred paragraph     - text      list with dashes
 * &gt;&gt; text                 annex mark            / post | Name SURNAME   signature
 * ---                     new page              ! text      small print
 * |= 15% &gt;&lt; Рік | 55% Джерело | 30% &gt; Сума   columns: width, place, header
 * | cell | cell | cell    row                   |+ cell | cell | cell   sums
 * **bold**   {{field}}   {{#list}} … {{/list}}   {{^field}} when there is none {{/field}}   {{! remark}}   \ before a sign: just the sign
 * </pre>
 */
package ua.opencities.document.markup;

/**
 * What a person typed and sent: the proof that the form was ours, its fields and files, what is
 * kept when the session has ended meanwhile, and how a field is read as a day, a sum or a word.
 */
package ua.opencities.web.form;

/** What is handed out to be kept: papers, tables, archives, a page of JSON. */
package ua.opencities.web.file;

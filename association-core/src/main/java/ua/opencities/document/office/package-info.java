/** LibreOffice beside the platform, where the installation has one: Word in, PDF out. */
package ua.opencities.document.office;

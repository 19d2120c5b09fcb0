/** XML that strangers wrote, read without letting it reach for anything else. */
package ua.opencities.document.signature.xml;

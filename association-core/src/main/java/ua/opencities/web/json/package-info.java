/** What programs send is looked at here before anything is made of it. */
package ua.opencities.web.json;

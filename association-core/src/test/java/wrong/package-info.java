/** Code that breaks the rules of the house, so that the rules can show that they bite. */
package wrong;

/// What the fill of the demonstration promises.
package se.vagval.demo.fill;

//! The store on both engines: what is committed stays, what is not leaves no trace.

#![cfg(test)]

mod acts;
mod contatori;
mod crash;
mod isolation;
mod jobs;
mod migrations;
mod registro;
mod serie;
mod timeline;
mod types;

//! The register against the RFC, against an independent implementation, and against forgery.
#![cfg(test)]

mod checkpoint;
mod leaf;
mod peer;
mod proof;
mod tree;

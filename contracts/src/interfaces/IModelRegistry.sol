// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @notice Standing of a model. Unknown, then Preview, then Released; either may end Deprecated.
enum ModelStatus {
    Unknown,
    Preview,
    Released,
    Deprecated
}

/// @notice What the registry holds about a model.
/// @param status Its standing.
/// @param registeredAt Time of registration, unix seconds.
/// @param statusAt Time of the last change of standing, unix seconds.
/// @param uri Where its manifest and card can be read; the digest, not the place, is what binds.
struct Model {
    ModelStatus status;
    uint64 registeredAt;
    uint64 statusAt;
    string uri;
}

/// @title IModelRegistry
/// @notice Models and indices by content digest, with their standing. A registry made for live use refuses
/// preview models for good: the flag is set at construction. Deprecation stops new products, never the
/// settlement of sold policies.
interface IModelRegistry {
    /// @notice A model was registered as a preview.
    event ModelRegistered(bytes32 indexed digest, string uri);

    /// @notice A model's standing changed.
    event ModelStatusChanged(bytes32 indexed digest, ModelStatus from, ModelStatus to);

    /// @notice The digest is zero.
    error ZeroDigest();

    /// @notice The manifest's place is empty or too long.
    error UriLengthOutOfRange(uint256 given, uint256 max);

    /// @notice The model is known already.
    error ModelKnown(bytes32 digest, ModelStatus status);

    /// @notice The change of standing is not allowed from where the model stands.
    error StatusNotAllowed(bytes32 digest, ModelStatus given, ModelStatus required);

    /// @notice New products may not use this model here.
    error ModelNotUsable(bytes32 digest, ModelStatus given, bool previewAllowed);

    /// @notice Registers a model as a preview. Restricted.
    /// @param digest Content digest of the manifest, or of the index with its parameters.
    /// @param uri Where its manifest can be read, at most 256 bytes.
    function register(bytes32 digest, string calldata uri) external;

    /// @notice Releases a preview model for live use. Restricted.
    /// @param digest A model in preview.
    function release(bytes32 digest) external;

    /// @notice Stops new products from using a model. Restricted.
    /// @param digest A model in preview or released.
    function deprecate(bytes32 digest) external;

    /// @notice Reverts with ModelNotUsable unless new products may use the model here.
    /// @param digest The model.
    function requireUsable(bytes32 digest) external view;

    /// @notice Whether new products may use the model here: released, or preview where previews are allowed.
    /// @param digest The model.
    function usable(bytes32 digest) external view returns (bool);

    /// @notice Standing of a model.
    /// @param digest The model.
    function statusOf(bytes32 digest) external view returns (ModelStatus);

    /// @notice What is held about a model; all zero for an unknown one.
    /// @param digest The model.
    function modelOf(bytes32 digest) external view returns (Model memory);

    /// @notice Whether this registry allows preview models; fixed at construction.
    function previewAllowed() external view returns (bool);
}
